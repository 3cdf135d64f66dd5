import { openPage } from '../kit/page.js';
import { NotarizePage } from '../notarize/page.js';

openPage('notarize', NotarizePage, { words: ['form', 'apply', 'order-parts'] });
