export { compileGlob } from './compile-glob.ts';
