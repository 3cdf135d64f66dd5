@NullMarked
package org.mashang.fraud.proceeding;

import org.jspecify.annotations.NullMarked;
