import { openPage } from '../kit/page.js';
import { t } from '../kit/i18n.js';
import { casePass } from '../kit/session.js';
import { MyCase } from '../follow/my-case.js';
import { followPage } from '../follow/page.js';

const FollowPage = followPage({ drawer: casePass, passes: '/v1/case-passes', list: '/v1/applications', name: (one) => one.respondent ?? one.receiptCode, title: () => t('follow.title'), One: MyCase });

openPage('follow', FollowPage, { words: ['form', 'case'] });
