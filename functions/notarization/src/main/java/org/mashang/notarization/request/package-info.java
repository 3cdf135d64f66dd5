/** What people ask a notary for. */
@NullMarked
package org.mashang.notarization.request;

import org.jspecify.annotations.NullMarked;
