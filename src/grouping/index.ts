export { BUILT_IN_FORMATS } from './formats/built-in.ts';
export { findFormat } from './formats/find-format.ts';
export { Format } from './formats/format.ts';
