/** The cloud that template.yaml asks for, on one machine. */
@NullMarked
package org.mashang.emulator;

import org.jspecify.annotations.NullMarked;
