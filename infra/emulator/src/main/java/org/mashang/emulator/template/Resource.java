package org.mashang.emulator.template;

/**
 * A resource of the template.
 *
 * @param name the logical id
 * @param type for example {@code AWS::SQS::Queue}
 * @param properties as written; functions have the globals merged in
 */
public record Resource(String name, String type, Properties properties, int line) {}
