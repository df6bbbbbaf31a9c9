import { start } from './start.web';

start();
