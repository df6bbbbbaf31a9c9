import { vi } from 'vitest';
import type { Cores } from './versions';

/** Two instances of the core that share no memory. */
export async function twoCores(): Promise<Cores> {
  const following = await import('./core');
  vi.resetModules();
  const fresh = await import('./core');
  if (following.readMinutes === fresh.readMinutes)
    throw new Error('the cores are one and the same');
  return { following, fresh };
}
