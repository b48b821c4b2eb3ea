// The bytes of files, as they are and as servers send them.
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** Files are compressed one by one, as they are sent. */
export function measure(...files) {
  const sizes = files.map(sizeOf);
  const total = (name) => sizes.reduce((sum, size) => sum + size[name], 0);
  return { raw: total("raw"), gzip: total("gzip"), brotli: total("brotli") };
}

function sizeOf(file) {
  const bytes = Buffer.from(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
}
