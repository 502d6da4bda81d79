def log = new File(basedir, 'build.log').text.replace('\\', '/')

assert log.contains('content/people/people.yaml:2:17: `titel` is no field of a person; did you mean `title`? [unknown-field]')
assert log.contains('BUILD FAILURE')
assert !log.contains('MojoExecutionException')
assert !new File(basedir, 'target/muniment').exists()
true
