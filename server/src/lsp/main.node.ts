import { start } from './start.node';

start();
