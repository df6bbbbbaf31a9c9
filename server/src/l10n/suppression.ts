import type { Text } from './text';

export const suppressionTexts = {} as const satisfies Record<string, Text>;
