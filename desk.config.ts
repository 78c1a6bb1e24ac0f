import { defineConfig } from 'vitest/config';

/** Tests that need programs of Debian; `npm test` leaves them out. */
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 240_000,
    setupFiles: ['src/core/with_land.ts', 'src/scene/words/all.ts'],
    include: ['tests/desk/**/*.test.ts'],
  },
});
