package dev.muniment.model;

import dev.muniment.source.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where a record was written: its first character, and the place of every field by JSON Pointer. */
public record Origin(Location start, Map<String, Location> fields) {

    /** The file that the record stands in, relative to the content root. */
    public String file() {
        return start.file();
    }

    /** Every file that a part of the record stands in: its own, and those of its rows. */
    public Set<String> files() {
        Set<String> files = new TreeSet<>(Set.of(file()));
        fields.values().forEach(place -> files.add(place.file()));
        return files;
    }

    public Origin {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The place of a field, or of the nearest part around it that was written. */
    public Location at(String pointer) {
        String nearest = pointer;
        while (!nearest.isEmpty()) {
            Location found = fields.get(nearest);
            if (found != null) {
                return found;
            }
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return start;
    }
}
