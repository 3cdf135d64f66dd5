@NullMarked
package org.mashang.fraud.fusion;

import org.jspecify.annotations.NullMarked;
