// expect: OLE
// tries: to write without end
for (;;) process.stdout.write("flood ");
