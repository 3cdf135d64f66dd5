import { openPage } from '../kit/page.js';
import { FollowPage } from '../follow/page.js';

openPage('follow', FollowPage, { words: ['form', 'case'] });
