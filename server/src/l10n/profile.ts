import type { Text } from './text';

export const profileTexts = {} as const satisfies Record<string, Text>;
