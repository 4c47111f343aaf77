/** Where a long delimited text comes from: bytes or text at hand, a web stream of bytes, or any chunks one by one. */
export type CsvSource = Uint8Array | string | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>;
