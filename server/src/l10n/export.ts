import type { Text } from './text';

export const exportTexts = {} as const satisfies Record<string, Text>;
