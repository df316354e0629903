export { relationInWords } from './subject-link.ts';
