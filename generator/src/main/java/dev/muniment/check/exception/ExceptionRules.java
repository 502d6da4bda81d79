package dev.muniment.check.exception;

import dev.muniment.check.Rule;
import java.util.List;

/** Rules on exceptions, in the order of the catalogue. */
public final class ExceptionRules {

    public static final List<Rule> ALL = List.of(
            new NothingStandsIn(),
            new ExceptionWithoutApprover(),
            new ExceptionExpired(),
            new ExceptionTooLong(),
            new ExceptionApprovedByRequester(),
            new ExceptionWithoutAuthority(),
            new RenewedTooOften(),
            new StatementOftenSetAside());

    private ExceptionRules() {}
}
