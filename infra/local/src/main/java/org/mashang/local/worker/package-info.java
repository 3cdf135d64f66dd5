/**
 * What runs inside a function worker: the runtime client, or plain Java where its native part does
 * not load.
 */
@NullMarked
package org.mashang.local.worker;

import org.jspecify.annotations.NullMarked;
