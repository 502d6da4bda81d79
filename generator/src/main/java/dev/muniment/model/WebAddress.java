package dev.muniment.model;

/** An address that passed the address gate: {@code https}, {@code http} or {@code mailto}. */
public record WebAddress(String text) {

    @Override
    public String toString() {
        return text;
    }
}
