import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { inProject } from '../project/project.mjs';
import { readInterfaces } from './read-interfaces.mjs';

const TARGET = 'dist/story.schema.json';
const DIALECT = 'http://json-schema.org/draft-07/schema#';
/**
 * Writes the JSON Schema of a whole story file, for editors: its shape from the validator, its
 * descriptions from the comments on the types, the names of tags, roles and states from the graphics.
 */
export async function writeSchema() {
  const { storySchema } = await importBuilt('check/schema');
  const { limits } = await importBuilt('check/limits');
  const { ISO } = await importBuilt('iso-date');
  const schema = toJsonSchema(storySchema, {
    typeMode: 'input',
    // JSON knows no number without end.
    ignoreActions: ['finite'],
    // The checks within a field are those of dates, whose day is left to the validator, and of sizes.
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type !== 'check') return undefined;
      if (jsonSchema.type === 'string') return { ...jsonSchema, pattern: ISO.source };
      return { ...jsonSchema, minimum: -limits.number, maximum: limits.number };
    },
  });
  const { graphics } = await importBuilt('graphics');
  const { WEB_ADDRESS } = await importBuilt('../support/web-address');
  schema.properties.sources.items.properties.url.pattern = WEB_ADDRESS.source;
  const { stateNames } = await importBuilt('state-names');
  nameGraphics(schema, graphics, stateNames);
  const types = readInterfaces(readFileSync(inProject('src/story/story-data.ts'), 'utf8'));
  describe(schema, 'StoryData', types);
  // A file without sources is an update of the built-in story, whose entries need no more than an id.
  const file = { $schema: DIALECT, title: 'A story', ...schema, required: ['sources', 'facts'] };
  mkdirSync(dirname(inProject(TARGET)), { recursive: true });
  writeFileSync(inProject(TARGET), `${JSON.stringify(file, null, 2)}\n`);
}

function importBuilt(name) {
  return import(pathToFileURL(inProject(`dist/story/${name}.js`)).href);
}

/** What an editor offers: each tag with its own roles, states and labels. */
function nameGraphics({ properties }, graphics, stateNames) {
  const { additionalProperties: settings } = properties.graphics;
  const { figures, states, labels } = settings.properties;
  properties.graphics = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(graphics).map(([tag, graphic]) => {
        const words = Object.keys(graphic.labels ?? {});
        return [
          tag,
          {
            ...settings,
            required: [...settings.required, ...(words.length ? ['labels'] : [])],
            properties: {
              figures: { ...name(figures, Object.keys(graphic.roles)), required: [] },
              states: name(states, stateNames(graphic), listOptional(graphic)),
              labels: name(labels, words, Object.keys(graphic.standIns ?? {})),
            },
          },
        ];
      }),
    ),
  };
  properties.steps.items.properties.graphic.examples = Object.keys(graphics);
}

/** The states that a story may leave out: together with the figures that they show, or since others stand in. */
function listOptional({ roles, standIns = {} }) {
  return [...Object.keys(standIns), ...Object.values(roles).map(({ state }) => state)];
}

/** An object of these names only, all of them needed but some. */
function name({ additionalProperties: value, description }, names, optional = []) {
  return {
    description,
    type: 'object',
    properties: Object.fromEntries(names.map((key) => [key, { ...value }])),
    required: names.filter((name) => !optional.includes(name)),
    additionalProperties: false,
  };
}

/** Puts the comment of a type on its schema, and of each field on its own, all the way down. */
function describe(schema, type, types) {
  const found = types[type];
  if (!found || !schema || typeof schema !== 'object') return;
  schema.description ??= found.comment;
  for (const [key, { comment, refersTo }] of Object.entries(found.fields)) {
    const field = schema.properties?.[key];
    if (!field) continue;
    field.title ??= key;
    if (comment) field.description = comment;
    for (const entry of entriesOf(field)) describe(entry, refersTo, types);
  }
}

/** The schemas within a field that may hold the type it refers to: itself, its items, its entries. */
function entriesOf(field) {
  const entries = [
    field.items,
    field.additionalProperties,
    ...Object.values(field.properties ?? {}),
  ];
  return [field, ...entries.filter((entry) => typeof entry === 'object')];
}
