import fc from 'fast-check';

/**
 * Property tests draw their input from one seed, so that what fails on one machine fails on every other and a run of
 * the suite says something of the change alone. `QUANDIAN_SEED=7 npm run unit` looks elsewhere.
 */
fc.configureGlobal({ seed: Number(globalThis.process?.env.QUANDIAN_SEED ?? 20_211_217) });
