package dev.muniment.hostile;

import dev.muniment.model.Sha256;
import java.util.List;

/** A file that is kept as evidence, with the record that names it. */
final class Attached {

    private Attached() {}

    static List<Plant> of(String file, byte[] bytes, int number) {
        Skeletons.Skeleton evidence = Skeletons.of("evidence");
        String record = evidence.text(number) + "location: files/" + file + "\nsha256: " + Sha256.of(bytes) + "\n";
        return List.of(
                Plant.of(evidence.path(number), Plant.Sort.FILE, record),
                Plant.file(Plant.CONTENT + "evidence/files/" + file, bytes));
    }
}
