import type { Text } from './catalogue';

export const exportTexts = {} as const satisfies Record<string, Text>;
