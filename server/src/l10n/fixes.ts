import type { Text } from './text';

export const fixesTexts = {} as const satisfies Record<string, Text>;
