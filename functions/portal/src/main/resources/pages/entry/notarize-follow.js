import { openPage } from '../kit/page.js';
import { t } from '../kit/i18n.js';
import { orderPass } from '../kit/session.js';
import { followPage } from '../follow/page.js';
import { MyOrder } from '../order/my-order.js';

const FollowOrderPage = followPage({ drawer: orderPass, passes: '/v1/notarization/passes', list: '/v1/notarization/orders', name: (one) => one.matter, title: () => t('notarize-follow.title'), One: MyOrder });

openPage('notarize-follow', FollowOrderPage, { words: ['form', 'case', 'follow', 'order-parts'] });
