package dev.muniment.check;

import dev.muniment.diagnostic.Diagnostic;
import dev.muniment.diagnostic.RuleInfo;
import java.util.stream.Stream;

/** Looks for one fault in the whole content. Its page {@code rules/<name>.md} is its documentation and its test. */
public interface Rule {

    RuleInfo info();

    Stream<Diagnostic> check(CheckContext context);
}
