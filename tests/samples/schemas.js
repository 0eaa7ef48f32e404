// The schemas of a description, as JSON Schema.

import fs from "node:fs";
import { openapiSchemaToJsonSchema } from "@openapi-contrib/openapi-schema-to-json-schema";
import YAML from "yaml";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

// Reads a description, and the names of its properties that travel in one direction only. Its schemas
// are JSON Schema of 2020-12 then, also those of OpenAPI 3.0.
export function read(path) {
  const text = fs.readFileSync(path, "utf8");
  const document = path.endsWith(".json") ? JSON.parse(text) : YAML.parse(text, { merge: true });
  const oneWay = propertyNames(document, (schema) => schema?.readOnly || schema?.writeOnly);
  if (document.openapi.startsWith("3.0")) {
    convertAll(document);
  }
  return { document, oneWay };
}

// The names of all properties whose schema passes a test.
export function propertyNames(node, test, names = new Set()) {
  for (const [key, inner] of Object.entries(node ?? {})) {
    if (key === "properties") {
      Object.entries(inner ?? {})
        .filter(([, schema]) => test(schema))
        .forEach(([name]) => names.add(name));
    }
    if (typeof inner === "object") {
      propertyNames(inner, test, names);
    }
  }
  return names;
}

// A copy whose texts and lists are short: json-schema-faker goes up to any maximum.
export function shortened(document) {
  const copy = structuredClone(document);
  shorten(copy);
  return copy;
}

function shorten(node) {
  for (const [most, least, usual] of [
    ["maxLength", "minLength", 100],
    ["maxItems", "minItems", 4],
    ["maxProperties", "minProperties", 4],
  ]) {
    if (typeof node[most] === "number") {
      node[most] = Math.min(node[most], Math.max(node[least] ?? 0, usual));
    }
  }
  Object.values(node)
    .filter((inner) => inner && typeof inner === "object")
    .forEach(shorten);
}

// The pointer of the schema that a pointer of the program leads to: a schema, or the operation whose
// response it is. Undefined if there is none, as for a type that the generator put together.
export function schemaAt(document, pointer) {
  const found = resolve(document, pointer);
  if (!found) {
    return undefined;
  }
  const [, first, , method, ...rest] = pointer.split("/");
  if (first !== "paths" || rest.length > 0 || !METHODS.includes(method)) {
    return pointer;
  }
  const statuses = Object.keys(found.responses ?? {}).filter((status) => /^2/.test(status));
  const status = statuses.sort()[0] ?? "default";
  let response = `${pointer}/responses/${status}`;
  while (resolve(document, response)?.$ref) {
    response = decodeURIComponent(resolve(document, response).$ref.slice(1));
  }
  const content = resolve(document, response)?.content ?? {};
  const types = Object.keys(content);
  const type = types.find((type) => type.startsWith("application/json")) ?? types.find((type) => /\+json/.test(type));
  return content[type]?.schema && `${response}/content/${escape(type)}/schema`;
}

function resolve(document, pointer) {
  const keys = pointer.split("/").slice(1);
  return keys.reduce((node, key) => node?.[key.replaceAll("~1", "/").replaceAll("~0", "~")], document);
}

function escape(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function convertAll(document) {
  const schemas = document.components?.schemas ?? {};
  for (const name of Object.keys(schemas)) {
    schemas[name] = convert(schemas[name]);
  }
  convertWithin(document);
}

// Converts the schemas that stand outside of the components.
function convertWithin(node) {
  for (const [key, inner] of Object.entries(node ?? {})) {
    if (key === "schema") {
      node[key] = convert(inner);
    } else if (typeof inner === "object" && !["schemas", "example", "examples"].includes(key)) {
      convertWithin(inner);
    }
  }
}

function convert(schema) {
  const { $schema, ...converted } = openapiSchemaToJsonSchema(schema, { strictMode: false });
  return converted;
}
