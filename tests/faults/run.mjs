// `npm run faults`: breaks the built extension in real browsers in every way we know, and counts what is lost.
import { build, environment, setUp } from '../../tools/setup.mjs';

const say = (line) => console.log(`set-up: ${line}`);
try {
  const browsers = setUp(['chrome', 'firefox'], say);
  Object.assign(
    process.env,
    environment({ QUANDIAN_CHROMIUM: browsers.chrome, QUANDIAN_FIREFOX: browsers.firefox }),
  );
  build(['chrome', 'firefox'], say);
  const { run } = await import('./run.ts');
  // Browsers that a failed round has left go with us.
  process.exit(await run(process.argv.slice(2)));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
