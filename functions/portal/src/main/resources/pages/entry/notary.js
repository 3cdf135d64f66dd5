import { openDesk } from '../desk/frame.js';
import { OrderList } from '../notary/order-list.js';

openDesk('notary', OrderList, ['order-parts']);
