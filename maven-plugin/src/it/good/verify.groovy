def log = new File(basedir, 'build.log').text

assert log.contains('muniment-maven-plugin')
assert !log.contains('[ERROR]')
assert !log.contains('[WARNING]')
assert new File(basedir, 'target/muniment/site/index.html').text.contains('Example Works')
true
