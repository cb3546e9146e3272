import KiemCommand

KiemCommand.main()
