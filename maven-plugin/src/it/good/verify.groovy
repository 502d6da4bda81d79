def log = new File(basedir, 'build.log').text

assert log.contains('muniment-maven-plugin')
assert !log.contains('[ERROR]')
assert !log.contains('[WARNING]')
assert new File(basedir, 'target/muniment/site/index.html').text.contains('Example Works')
assert log.contains('published DRAFT AP-2026-11-20-') || log.contains('published FINAL AP-2026-11-20-')
assert new File(basedir, 'target/muniment/pack/audit-pack.pdf').length() > 10000
true
