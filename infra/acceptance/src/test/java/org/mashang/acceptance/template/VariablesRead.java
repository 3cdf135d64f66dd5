package org.mashang.acceptance.template;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which environment variables a handler reads: those named anywhere its constructor leads to. */
final class VariablesRead {

  private static final String VARIABLE = "org.mashang.platform.environment.Variable";

  private final JavaClasses house =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.mashang");

  Set<String> by(String handler) {
    Set<String> names = new TreeSet<>();
    Set<JavaCodeUnit> seen = new HashSet<>();
    Deque<JavaCodeUnit> open = new ArrayDeque<>();
    JavaClass handlerClass = house.get(handler);
    open.add(handlerClass.getConstructor());
    handlerClass.getStaticInitializer().ifPresent(open::add);
    while (!open.isEmpty()) {
      JavaCodeUnit unit = open.remove();
      if (!seen.add(unit) || unit.getOwner().getName().startsWith(VARIABLE)) {
        continue;
      }
      unit.getFieldAccesses().stream()
          .filter(access -> access.getTargetOwner().getName().equals(VARIABLE))
          .forEach(access -> names.add(access.getTarget().getName()));
      Stream.of(
              unit.getCallsFromSelf(),
              unit.getMethodReferencesFromSelf(),
              unit.getConstructorReferencesFromSelf())
          .flatMap(Set::stream)
          .map(access -> ((CodeUnitAccessTarget) access.getTarget()).resolveMember())
          .flatMap(Optional::stream)
          .filter(member -> member.getOwner().getName().startsWith("org.mashang."))
          .forEach(open::add);
    }
    return names;
  }
}
