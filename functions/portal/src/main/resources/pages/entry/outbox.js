import { openPage } from '../kit/page.js';
import { Outbox } from '../notices/outbox-page.js';

openPage('outbox', Outbox, { words: ['notices'] });
