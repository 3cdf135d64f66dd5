/** Functions of the contract template: packed into a jar by the test, run in workers. */
@NullMarked
package org.mashang.local.handlers;

import org.jspecify.annotations.NullMarked;
