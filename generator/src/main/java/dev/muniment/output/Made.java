package dev.muniment.output;

import java.util.function.IntFunction;

/**
 * What an output is made of, so that it need not be made again.
 *
 * @param inputs digest of everything that its bytes depend on; one line
 * @param note what its maker wants to know when it finds the output as it was, from the number of its files
 */
public record Made(String inputs, IntFunction<byte[]> note) {}
