// Sends values of every schema of a description through the types of a generated crate.
//
// node check.js DESCRIPTION PROGRAM VALUES SEED
//
// json-schema-faker makes the values, ajv validates them before and after. The program decodes and
// encodes them, and names the differences (`tests/round-trip/src/samples.rs`). The result is JSON.

import { spawnSync } from "node:child_process";
import process from "node:process";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { generateSync } from "json-schema-faker";
import { propertyNames, read, schemaAt, shortened } from "./schemas.js";

// The most examples of a class of losses that a report shows.
const MOST_EXAMPLES = 3;

const [path, program, values, seed] = process.argv.slice(2);
const { document, oneWay } = read(path);
const short = shortened(document);
const ajv = new Ajv({
  strict: false,
  validateSchema: false,
  logger: false,
  // Inlined, schemas that refer to each other become functions of megabytes.
  inlineRefs: false,
  // Many patterns have escapes that the Unicode mode refuses.
  unicodeRegExp: false,
});
addFormats(ajv);
ajv.addSchema(document, "description");
const declared = propertyNames(document, () => true);

const report = {
  types: 0,
  // Types of which no value was made, with the reason.
  skipped: {},
  values: 0,
  // Values that json-schema-faker made and that do not match their schema.
  faulty: 0,
  exact: 0,
  losses: 0,
  refusals: 0,
  invalid: 0,
  // Numbers and examples by class. A value may have differences of several classes.
  classes: {},
};

const samples = [];
for (const pointer of run(["list"], "").split("\n").filter(Boolean)) {
  try {
    sampleType(pointer);
  } catch (error) {
    report.skipped[pointer] = String(error.message).split("\n")[0];
  }
}
const lines = samples.map(({ pointer, json }) => `${pointer}\t${json}\n`);
const verdicts = run([], lines.join("")).split("\n").filter(Boolean);
if (verdicts.length !== samples.length) {
  throw new Error(`${samples.length} values gave ${verdicts.length} verdicts`);
}
verdicts.forEach((verdict, index) => judge(samples[index], JSON.parse(verdict)));
process.stdout.write(JSON.stringify(report));

function sampleType(pointer) {
  const schema = schemaAt(document, pointer.slice(1));
  if (!schema) {
    throw new Error("no schema has this pointer");
  }
  const validate = ajv.compile({ $ref: `description#${encodeURI(schema)}` });
  const root = { ...short, $ref: `#${schema}` };
  const known = new Set();
  for (let turn = 0; turn < values; turn += 1) {
    const value = generateSync(root, {
      seed: Number(seed) + turn,
      // From a few properties to all of them.
      optionalsProbability: (turn % 5) / 4,
      maxDepth: 12,
      refDepthMax: 5,
      failOnInvalidTypes: false,
    });
    const json = JSON.stringify(value);
    if (known.has(json)) {
      continue;
    }
    known.add(json);
    if (validate(value)) {
      samples.push({ pointer, json, validate });
    } else {
      report.faulty += 1;
    }
  }
  report.types += 1;
}

function judge({ pointer, json, validate }, { encoded, refused }) {
  report.values += 1;
  if (refused !== undefined) {
    report.refusals += 1;
    const reason = refused.replace(/`[^`]*`|"[^"]*"|\d+/g, "…").slice(0, 120);
    return note(`refused: ${reason}`, { pointer, json: json.slice(0, 300), refused });
  }
  const [value, differences] = encoded;
  if (!validate(value)) {
    report.invalid += 1;
    const [{ instancePath, message, keyword }] = validate.errors;
    note(`invalid: ${keyword}`, { pointer, at: instancePath, message, json: json.slice(0, 300) });
  }
  if (differences.length === 0) {
    report.exact += 1;
    return;
  }
  report.losses += 1;
  const classes = new Map(differences.map((difference) => [classOf(difference), difference]));
  for (const [name, difference] of classes) {
    note(name, { pointer, ...difference });
  }
}

// Tells losses that a description asks for from others: properties that nothing declares, or that travel
// in the other direction only.
function classOf({ at, kind }) {
  const name = at.slice(at.lastIndexOf("/") + 1);
  if (kind !== "lost" && kind !== "null-lost") {
    return kind;
  }
  if (!declared.has(name)) {
    return `${kind}-undeclared`;
  }
  return oneWay.has(name) ? `${kind}-one-way` : kind;
}

function note(name, example) {
  const known = (report.classes[name] ??= { count: 0, examples: [] });
  known.count += 1;
  const isNew = !known.examples.some(({ pointer }) => pointer === example.pointer);
  if (isNew && known.examples.length < MOST_EXAMPLES) {
    known.examples.push(example);
  }
}

function run(args, input) {
  const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: "utf8", maxBuffer: 2 ** 31 - 1 });
  if (status !== 0) {
    throw new Error(`${program} fails: ${stderr}`);
  }
  return stdout;
}
