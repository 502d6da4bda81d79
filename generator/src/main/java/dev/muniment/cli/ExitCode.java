package dev.muniment.cli;

/** What the command line answers to its caller. */
enum ExitCode {
    DONE(0),
    CONTENT_FAULTS(1),
    WRONG_COMMAND(2),
    LIMIT_REACHED(3),
    DISK_TROUBLE(4),
    OUR_FAULT(5);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
