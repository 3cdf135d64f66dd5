/** Reads template.yaml: resources, parameters, intrinsic functions, line numbers. */
@NullMarked
package org.mashang.emulator.template;

import org.jspecify.annotations.NullMarked;
