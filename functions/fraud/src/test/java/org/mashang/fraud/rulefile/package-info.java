@NullMarked
package org.mashang.fraud.rulefile;

import org.jspecify.annotations.NullMarked;
