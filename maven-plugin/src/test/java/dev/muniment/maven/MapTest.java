package dev.muniment.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The goals hold no logic: they reach the generator through its front door and its diagnostics. */
class MapTest {

    private static final JavaClasses GOALS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.muniment.maven");

    @Test
    void goals_use_only_the_front_door_and_diagnostics() {
        Set<String> used = new TreeSet<>();

        for (JavaClass goal : GOALS) {
            for (Dependency dependency : goal.getDirectDependenciesFromSelf()) {
                used.add(dependency.getTargetClass().getPackageName());
            }
        }
        used.removeIf(name -> !name.startsWith("dev.muniment"));

        assertThat(used).containsExactly("dev.muniment", "dev.muniment.diagnostic", "dev.muniment.maven");
    }
}
