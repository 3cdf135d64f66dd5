import { openDesk } from '../desk/frame.js';
import { OrderPage } from '../notary/order-page.js';

openDesk('order', OrderPage, ['form', 'case', 'case-desk', 'order-parts', 'notices', 'reminders']);
