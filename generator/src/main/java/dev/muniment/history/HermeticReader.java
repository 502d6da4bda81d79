package dev.muniment.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** Keeps JGit from the user's and the system's configuration, environment and clock. */
final class HermeticReader extends SystemReader {

    private static final HermeticReader ONE = new HermeticReader();

    static void install() {
        SystemReader.setInstance(ONE);
    }

    @Override
    public String getHostname() {
        return "localhost";
    }

    @Override
    public String getenv(String variable) {
        return null;
    }

    @Override
    public String getProperty(String key) {
        return System.getProperty(key);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new Unwritten(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new Unwritten(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new Unwritten(parent, fs);
    }

    @Override
    public StoredConfig getUserConfig() {
        return new Unwritten(null, FS.DETECTED);
    }

    @Override
    public StoredConfig getSystemConfig() {
        return new Unwritten(null, FS.DETECTED);
    }

    @Override
    public StoredConfig getJGitConfig() {
        return new Unwritten(null, FS.DETECTED);
    }

    @Override
    public Instant now() {
        return Instant.EPOCH;
    }

    @Override
    @Deprecated
    public long getCurrentTime() {
        return 0;
    }

    @Override
    public ZoneOffset getTimeZoneAt(Instant when) {
        return ZoneOffset.UTC;
    }

    @Override
    @Deprecated
    public int getTimezone(long when) {
        return 0;
    }

    @Override
    public ZoneId getTimeZoneId() {
        return ZoneOffset.UTC;
    }

    @Override
    @Deprecated
    public TimeZone getTimeZone() {
        return TimeZone.getTimeZone(ZoneOffset.UTC);
    }

    @Override
    public Locale getLocale() {
        return Locale.ROOT;
    }

    /**
     * A configuration without a file. It says how fine the time stamps of a file system are, which JGit would otherwise find
     * out by writing into the repository for seconds. They are said to be coarse: a file as young as that is then compared
     * by what it holds.
     */
    private static final class Unwritten extends FileBasedConfig {

        private static final long COARSE_SECONDS = 2;

        Unwritten(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public long getTimeUnit(String section, String subsection, String name, long byDefault, TimeUnit unit) {
            return section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)
                    ? unit.convert(COARSE_SECONDS, TimeUnit.SECONDS)
                    : byDefault;
        }
    }
}
