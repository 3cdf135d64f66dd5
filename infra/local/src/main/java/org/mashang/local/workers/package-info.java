/** Function workers: one process per concurrent call, under AWS's own runtime client. */
@NullMarked
package org.mashang.local.workers;

import org.jspecify.annotations.NullMarked;
