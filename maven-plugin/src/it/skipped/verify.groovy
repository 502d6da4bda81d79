def log = new File(basedir, 'build.log').text

assert log.contains('muniment is skipped')
assert !log.contains('unknown-field')
true
