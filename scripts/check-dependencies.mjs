// @ts-check
// The dependency rules of .dependency-cruiser.cjs, and proof that they looked at the code: a cruise over nothing
// (as happens with a compiler it cannot use) also reports no violations.
import { cruise } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { say, stop } from './setup/checkout.mjs';

const { forbidden, options } = await extractConfig('./.dependency-cruiser.cjs');
const { output } = await cruise(
  ['src'],
  { ...options, ruleSet: { forbidden: forbidden ?? [] }, validate: true, outputType: 'json' },
  undefined,
  { tsConfig: extractTSConfig('tsconfig.json') },
);
const { summary } = JSON.parse(String(output));
for (const violation of summary.violations)
  say(`${violation.rule.severity} ${violation.rule.name}: ${violation.from} → ${violation.to}`);
const edges = summary.totalDependenciesCruised;
if (summary.totalCruised === 0 || edges === 0) stop('dependency-cruiser saw no module: its rules proved nothing');
if (summary.error > 0) stop(`${summary.error} imports break the rules of .dependency-cruiser.cjs`);
say(`${summary.totalCruised} modules, ${edges} dependencies, no rule broken`);
