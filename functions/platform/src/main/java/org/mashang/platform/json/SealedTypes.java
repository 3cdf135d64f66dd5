package org.mashang.platform.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.rule.Names;

/**
 * Sealed interfaces of records are JSON objects with a {@code type}: the record's simple name with
 * a small first letter. The law's packages need no annotation for it, and a record that is added to
 * the sealed interface is known at once.
 */
public final class SealedTypes extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  /** The property that tells the type. */
  public static final String PROPERTY = "type";

  /** The {@code type} of a record's class. */
  public static String nameOf(Class<?> type) {
    return Names.type(type);
  }

  /** The records a sealed interface permits, however deep. */
  public static List<Class<?>> leaves(Class<?> type) {
    List<Class<?>> leaves = new ArrayList<>();
    collect(type, leaves);
    return leaves;
  }

  private static void collect(Class<?> type, List<Class<?>> leaves) {
    if (!type.isSealed()) {
      leaves.add(type);
      return;
    }
    for (Class<?> permitted : type.getPermittedSubclasses()) {
      collect(permitted, leaves);
    }
  }

  @Override
  public @Nullable TypeResolverBuilder<?> findTypeResolver(
      MapperConfig<?> config, AnnotatedClass annotated, JavaType baseType) {
    if (!belongs(annotated.getRawType())) {
      return null;
    }
    return new StdTypeResolverBuilder()
        .init(
            JsonTypeInfo.Value.construct(
                JsonTypeInfo.Id.NAME,
                JsonTypeInfo.As.PROPERTY,
                PROPERTY,
                null,
                false,
                Boolean.TRUE),
            null);
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
    Class<?> type = annotated.getRawType();
    if (!type.isSealed() || !belongs(type)) {
      return null;
    }
    return leaves(type).stream().map(leaf -> new NamedType(leaf, nameOf(leaf))).toList();
  }

  @Override
  public @Nullable String findTypeName(AnnotatedClass annotated) {
    Class<?> type = annotated.getRawType();
    return type.isRecord() && belongs(type) ? nameOf(type) : null;
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  /** Whether a type is, or stands under, a sealed interface of the house. */
  private static boolean belongs(Class<?> type) {
    if (type.isSealed() && type.isInterface()) {
      return type.getName().startsWith("org.mashang.")
          && leaves(type).stream().allMatch(Class::isRecord);
    }
    for (Class<?> parent : type.getInterfaces()) {
      if (belongs(parent)) {
        return true;
      }
    }
    return false;
  }
}
