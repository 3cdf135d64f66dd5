/** Where warnings are kept and found. */
@NullMarked
package org.mashang.fraud.docket;

import org.jspecify.annotations.NullMarked;
