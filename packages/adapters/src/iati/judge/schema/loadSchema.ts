import type { ErrorDetail, XmlBufferInputProvider, XsdValidator } from 'libxml2-wasm';
import { loadPeer } from '../../../peer/loadPeer.ts';
import type { SchemaFiles } from './findSchema.ts';

/** A violation of a schema as libxml2 reports it. */
type SchemaReport = Pick<ErrorDetail, 'message' | 'xpath'>;

/** A schema that texts can be held against. */
export interface LoadedSchema {
  /** What speaks against an XML text; it is ours, so it holds no document type. */
  violations(xml: string): readonly SchemaReport[];
  /** Gives the memory back. */
  close(): void;
}

/** Where the files of a schema stand for libxml2: nowhere else. */
const folder = 'jalon-schema:/';

let provider: XmlBufferInputProvider | undefined;

/**
 * A schema, ready to judge.
 * @returns the reason where it cannot be used, for example a file that it includes and that is missing
 * @throws JalonError `missing-peer` where libxml2-wasm is not installed
 */
export async function loadSchema({ name, files }: SchemaFiles): Promise<LoadedSchema | string> {
  const libxml = await loadPeer('libxml2-wasm', () => import('libxml2-wasm'));
  const { ParseOption, XmlDocument, XmlLibError, XsdValidator, XmlBufferInputProvider } = libxml;
  if (!provider) {
    provider = new XmlBufferInputProvider({});
    libxml.xmlRegisterInputProvider(provider);
  }
  const reportsOf = (error: unknown): readonly SchemaReport[] => {
    if (error instanceof XmlLibError && error.details.length > 0) return error.details;
    return [{ message: error instanceof Error ? error.message : String(error) }];
  };
  let validator: XsdValidator;
  for (const [each, bytes] of files) provider.addBuffer(`${folder}${each}`, bytes);
  try {
    const schema = XmlDocument.fromBuffer(files.get(name) ?? new Uint8Array(), { url: `${folder}${name}` });
    try {
      validator = XsdValidator.fromDoc(schema);
    } finally {
      schema.dispose();
    }
  } catch (error) {
    return reportsOf(error)[0]?.message.trim() ?? '';
  } finally {
    for (const each of files.keys()) provider.removeBuffer(`${folder}${each}`);
  }
  return {
    violations(xml) {
      // an activity may hold a text that is longer than libxml2 takes for usual
      const option = ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_HUGE;
      let document: InstanceType<typeof XmlDocument> | undefined;
      try {
        document = XmlDocument.fromString(xml, { option });
        validator.validate(document);
        return [];
      } catch (error) {
        return reportsOf(error);
      } finally {
        document?.dispose();
      }
    },
    close: () => validator.dispose(),
  };
}
